"""A web page becomes an article with its headings, captions and metadata."""

from lagebild.errors import ArticleError
from lagebild.model.article import Article
from lagebild.read.articles import Given
from lagebild.read.html import read_html

PAGE = """<!DOCTYPE html><html lang="de"><head><title>Brücke gesperrt | Neuheimer Bote</title>
<meta property="og:site_name" content="Neuheimer Bote"><link rel="canonical" href="https://bote.example/bruecke">
{head}</head><body><nav><ul><li><a href="/">Start</a></li><li><a href="/l">Lokales</a></li></ul></nav>
<main><article><h1>Brücke in Neuheim gesperrt</h1>
<p>Die Brücke über die Sull ist seit Mittwoch gesperrt. Nach Angaben der Stadt wurden bei einer Prüfung Risse entdeckt.</p>
<figure><img src="a.jpg" alt="Brücke"><figcaption>Die Brücke vor der Sperrung. Foto: Jo Lang</figcaption></figure>
<p>Neuheim (dpa) - Die Sperrung soll mindestens bis zum Sommer dauern, sagte ein Sprecher der Verwaltung. „Wir haben keine
andere Wahl“, fügte er hinzu. Die Umleitung führt über die Bundesstraße.</p>
<h2>Kosten noch unklar</h2>
<p>Was die Sanierung kostet, ist noch nicht bekannt. Der Stadtrat wird darüber in der kommenden Woche beraten.</p>
<p>Lesen Sie auch: Wo in Neuheim gebaut wird</p></article></main><footer><a href="/i">Impressum</a></footer></body></html>"""
LINKED = """<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": "NewsArticle",
"headline": "Brücke in Neuheim gesperrt", "datePublished": "2024-03-06T23:20:00+01:00",
"author": [{"@type": "Person", "name": "Jo Lang"}], "publisher": {"name": "Neuheimer Bote"}}]}</script>"""


def _read(head: str = LINKED) -> Article:
    return read_html(PAGE.replace("{head}", head), Given(name="a.html"), language="de")


def _texts(article: Article, kind: str) -> list[str]:
    return [span.of(article.text) for span in article.spans_of(kind)]


def test_headings_and_captions_stay_parts_of_their_kind() -> None:
    article = _read()
    assert _texts(article, "heading") == ["Brücke in Neuheim gesperrt", "Kosten noch unklar"]
    assert _texts(article, "caption") == ["Die Brücke vor der Sperrung. Foto: Jo Lang"]
    assert _texts(article, "boilerplate") == ["Lesen Sie auch: Wo in Neuheim gebaut wird"]


def test_menus_and_footers_are_left_out() -> None:
    assert "Impressum" not in _read().text
    assert "Lokales" not in _read().text


def test_linked_data_gives_day_writer_and_publisher() -> None:
    article = _read()
    assert (str(article.published.exact), article.published.basis) == ("2024-03-06", "metadata")
    assert (article.byline, article.outlet.name, article.url) == (
        "Jo Lang",
        "Neuheimer Bote",
        "https://bote.example/bruecke",
    )
    assert (article.title, article.agencies) == ("Brücke in Neuheim gesperrt", ("dpa",))


def test_meta_elements_serve_where_linked_data_is_broken() -> None:
    head = '<script type="application/ld+json">{broken</script><meta property="article:published_time" content="2024-03-07">'
    article = _read(head)
    assert str(article.published.exact) == "2024-03-07"
    assert article.title == "Brücke in Neuheim gesperrt"


def test_name_of_the_outlet_is_no_part_of_the_title() -> None:
    head = '<meta property="og:title" content="Brücke &amp; Straße gesperrt | Neuheimer Bote">'
    assert _read(head).title == "Brücke & Straße gesperrt"


def test_page_that_only_lists_links_is_refused() -> None:
    page = "<html><body><ul>" + "<li><a href='/x'>Eine Schlagzeile</a></li>" * 5 + "</ul></body></html>"
    try:
        read_html(page, Given(name="a.html"), language="de")
    except ArticleError as error:
        assert "no article" in str(error)
    else:
        raise AssertionError("a list of links was read as an article")
