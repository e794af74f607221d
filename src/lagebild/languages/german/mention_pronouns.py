"""German pronouns that stand alone: er, sie, ihnen, der, dieser."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from lagebild.languages.german.clauses import full_lemma
from lagebild.languages.german.control import list_asked
from lagebild.languages.german.mention_contents import named_in_content
from lagebild.languages.german.mention_quotations import speaker_around
from lagebild.languages.german.mention_verbs import is_animate, is_inanimate, is_spoken, is_telling, is_undergoing
from lagebild.languages.german.mention_words import word_set
from lagebild.languages.german.speech_words import speech_words
from lagebild.model.genders import gender_of
from lagebild.model.spans import Span
from lagebild.model.text import Document, MentionFrame, Token

OPENING = frozenset('„“"»«‚‘:(–-*')
"""After these a sentence may begin, so that a capital says nothing."""
ARGUMENTS = ("nsubj", "obj", "iobj", "obl")
"""Relations of those who take part in what a verb tells: they are not one."""
OPEN_CLAUSES = ("xcomp", "advcl", "acl", "ccomp")
"""Relations of clauses whose infinitive may borrow its subject."""
MALE_OR_FEMALE = {"der": "m", "die": "f"}
"""What articles are that alone open a sentence as its subject."""
HER = "ihr"
MALE_OR_NEUTER = {"der": "m", "welcher": "m", "das": "n"}
"""What relative pronouns are as subjects."""
HELPERS = ("aux", "aux:pass", "cop")
"""Relations of the verbs that help another word to be what a clause tells."""
_REACH = 6
"""So many words from the pronoun its verb is looked for."""


def find_pronouns(document: Document) -> Iterator[MentionFrame]:
    """Pronouns that stand alone; who speaks a quotation is none of those whom pronouns in it mean."""
    found = list(_read_pronouns(document))
    quoted = [frame for frame in found if frame.said_by is not None]
    for frame in found:
        others = tuple(f.span for f in quoted if f.said_by == frame.span)
        yield replace(frame, unlike=(*frame.unlike, *others)) if others else frame


def _read_pronouns(document: Document) -> Iterator[MentionFrame]:
    """Personal, relative and demonstrative pronouns that stand alone."""
    known = _list_known()
    for index, token in enumerate(document.tokens):
        word = token.text.lower()
        if word not in known or (token.upos == "PRON" and _takes_up_anybody(document, index)):
            continue
        if (personal := _personal(document, index)) is not None:
            yield personal
        elif word in word_set("pronouns", "relative") and _is_relative(document, index):
            yield _relative(document, index)
        elif (pointing := _pointing(document, index)) is not None:
            yield pointing
        elif word in word_set("pronouns", "demonstrative_masculine") and token.upos == "PRON":
            # it takes up what was told last, not who acts
            yield replace(_pronoun(document, index, "m", "Sing"), subject=False)
        elif word in word_set("determiners", "possessive") and _owns_words(document, index):
            yield _owning_words(document, index)


@cache
def _list_known() -> frozenset[str]:
    """All words that may be one of these pronouns."""
    lists = ("masculine", "plural", "relative", "demonstrative_masculine", "demonstrative_feminine")
    told = (word for name in lists for word in word_set("pronouns", name))
    return frozenset(("sie", *MALE_OR_FEMALE, *told, *word_set("determiners", "possessive")))


def _personal(document: Document, index: int) -> MentionFrame | None:
    """ "er", "ihm", "ihn", "sie", "ihr" and "ihnen"; none where the word addresses the reader or others."""
    token = document.tokens[index]
    word = token.text.lower()
    if word in word_set("pronouns", "masculine"):
        frame = _pronoun(document, index, "m", "Sing")
        return replace(frame, neuter_too=word in word_set("pronouns", "dative"))
    if word in word_set("pronouns", "plural"):
        return None if _is_polite(document, index) else _pronoun(document, index, None, "Plur")
    if word == HER and token.upos == "PRON" and not token.deprel.startswith("nsubj"):
        return _pronoun(document, index, "f", "Sing")
    if word != "sie" or _is_polite(document, index):
        return None
    number = _number(document, index) if _may_be_subject(token) and not _is_joined(document, index) else None
    return _pronoun(document, index, "f" if number == "Sing" else None, number)


def _pointing(document: Document, index: int) -> MentionFrame | None:
    """ "Dieser habe zugesagt", "Die habe gelogen": a demonstrative that alone is the subject of what only people do."""
    token = document.tokens[index]
    word = token.text.lower()
    genders = {"m": "demonstrative_masculine", "f": "demonstrative_feminine"}
    gender = next((g for g, name in genders.items() if word in word_set("pronouns", name)), None)
    if word in MALE_OR_FEMALE and document.sentences[token.sentence].first == index:
        gender = MALE_OR_FEMALE[word]
    if gender is None or not token.deprel.startswith("nsubj") or token.upos not in ("PRON", "DET"):
        return None
    frame = _pronoun(document, index, gender, "Sing")
    single = _number(document, index) == "Sing"
    return replace(frame, relation="demonstrative", subject=False) if frame.animate and single else None


def _owns_words(document: Document, index: int) -> bool:
    """ "nach seiner Einschätzung", "ihre Forderung": whether the pronoun says whose words a noun tells of."""
    token, words = document.tokens[index], speech_words()
    noun = document.tokens[token.head].lemma if token.deprel == "det:poss" else ""
    return noun in words.source_nouns or noun in words.nouns


def _owning_words(document: Document, index: int) -> MentionFrame:
    """Whose words a noun tells of; he may well act in the same clause, where no verb answers what others said."""
    tokens, word = document.tokens, document.tokens[index].text.lower()
    gender, number = ("m", "Sing") if word.startswith("sein") else (None, None)
    frame = replace(_pronoun(document, index, gender, number), unlike=())
    noun = tokens[index].head
    beside = {t.text.lower() for i in (index - 1, noun + 1) for t in tokens[max(i, 0) : i + 1]}
    viewed = not word_set("pronouns", "before_views").isdisjoint(beside)  # whoever says it, and not who acts
    answered = tokens[noun].head >= 0 and full_lemma(document, tokens[noun].head) in word_set("verbs", "answering")
    if viewed or answered or word in word_set("determiners", "of_last"):
        return frame
    return replace(frame, relation="possessive", possessor_gender=gender or "f")


def _takes_up_anybody(document: Document, index: int) -> bool:
    """Whether the pronoun means anybody ("wenn jemand lügt, straft man ihn", "niemand, der lügt", "sie oder er")."""
    words = [t.text.lower() for t in document.tokens[document.sentences[document.tokens[index].sentence].first : index]]
    rest = [t.text.lower() for t in document.tokens[index + 1 : index + 3]]
    if words[-2:] in (["sie", "oder"], ["er", "oder"]) or rest in (["oder", "er"], ["oder", "sie"]):
        return True
    if _is_whoever(document, index, words):
        return True
    anybody = word_set("pronouns", "anybody")
    relative = document.tokens[index].text.lower() in word_set("pronouns", "relative")
    if relative and words[-1:] == [","]:
        return words[-2:][0] in anybody | word_set("pronouns", "nobody")
    at = max((i for i, word in enumerate(words) if word in anybody), default=-1)
    between = document.tokens[index - len(words) + at + 1 : index] if at >= 0 else ()
    male = document.tokens[index].text.lower() in word_set("pronouns", "masculine")
    return at >= 0 and male and not any(t.upos == "PROPN" for t in between)


def _is_whoever(document: Document, index: int, words: list[str]) -> bool:
    """ "Wer streikt, weiß, dass er …": whether the sentence tells of whoever does what its opening clause tells."""
    opening = next((i for i, word in enumerate(words) if word not in OPENING), len(words))
    if words[opening : opening + 1] == [] or words[opening] not in word_set("pronouns", "whoever"):
        return False
    first, last = index - len(words), document.sentences[document.tokens[index].sentence].last
    asked = any(token.text == "?" for token in document.tokens[index:last])
    named = any(token.upos == "PROPN" for token in document.tokens[first + opening : index])
    head = document.tokens[index].head
    tells = head >= 0 and document.tokens[index].deprel == "nsubj" and is_spoken(document, head)
    return document.tokens[index].text.lower() in word_set("pronouns", "masculine") and not (asked or named or tells)


def _is_polite(document: Document, index: int) -> bool:
    """Whether a capital inside the sentence addresses the reader or hearer."""
    first = document.tokens[index - 1].sentence != document.tokens[index].sentence if index else True
    inside = not first and document.tokens[index - 1].text not in OPENING
    return document.tokens[index].text[0].isupper() and (inside or _addresses(document, index))


def _addresses(document: Document, index: int) -> bool:
    """Whether the reader is asked, or another word for him has a capital ("Sie haben Ihre Liste gespeichert")."""
    sentence = document.sentences[document.tokens[index].sentence]
    others = document.tokens[index + 1 : sentence.last]
    if any(token.text == "?" for token in others[-2:]):
        return True  # "Sie haben etwas zu sagen?": of others one asks with the verb first
    return any(token.text in word_set("pronouns", "polite") for token in others)


def _is_joined(document: Document, index: int) -> bool:
    """ "sie und ihre Helfer kamen": others are joined with the pronoun, so that its verb is of several anyway."""
    return any(document.tokens[i].deprel == "conj" for i in (index, *document.children(index)))


def _may_be_subject(token: Token) -> bool:
    """Whether the verb can tell the number of the pronoun; of an object it tells nothing."""
    return not token.deprel.startswith(("obj", "iobj", "obl"))


def _pronoun(document: Document, index: int, gender: str | None, number: str | None) -> MentionFrame:
    token = document.tokens[index]
    subject = token.deprel.startswith("nsubj") or (token.head < 0 and token.text.lower() in ("er", "sie"))
    member = token.head if token.deprel == "nmod" else index  # "sagte einer von ihnen"
    return MentionFrame(
        span=token.span, form="pronoun", kind="person", gender=gender, number=number, base=token.text.lower(),
        subject=subject, unlike=(*others_of_clause(document, index), *named_in_content(document, member)),
        animate=is_animate(document, index, subject=subject), inanimate=is_inanimate(document, index, subject=subject),
        inverted=subject and _follows_its_verb(document, index), said_by=speaker_around(document, index),
        telling=is_telling(document, index), undergoing=is_undergoing(document, index),
    )  # fmt: skip


def _follows_its_verb(document: Document, index: int) -> bool:
    """Whether a verb stands right before the pronoun, and what opens the sentence is no clause of its own."""
    tokens, verb = document.tokens, document.tokens[index].head
    opening = verb >= 0 and any(i < index and tokens[i].deprel == "advcl" for i in document.children(verb))
    return index > 0 and tokens[index - 1].upos in ("VERB", "AUX") and not opening


def others_of_clause(document: Document, index: int) -> tuple[Span, ...]:
    """What else hangs on the verb of a word, and for an object the subject of an infinitive without one ("um zu")."""
    tokens = document.tokens
    head = tokens[index].head
    if head < 0 or not tokens[index].deprel.startswith(ARGUMENTS):
        return ()
    subject = tokens[index].deprel.startswith("nsubj")
    found = [i for i in document.children(head) if i != index and tokens[i].deprel.startswith(ARGUMENTS)]
    if subject:  # a verb has one subject: what the parser takes for a second one is another clause's
        found = [i for i in found if not tokens[i].deprel.startswith("nsubj")]
    else:  # whoever tells it can be the one to whom something happened in it
        found = [i for i in found if not _is_source(document, i)]
    verb, told = head, any(tokens[i].deprel.startswith("nsubj") for i in found)
    while not (subject or told) and _borrows_subject(document, verb):
        above, verb = _subjects_lent_to(document, verb), tokens[verb].head
        found, told = [*found, *above], bool(above)
    return tuple(tokens[i].span for i in sorted(found))


def _is_source(document: Document, word: int) -> bool:
    """Whether a preposition says that the word names who tells the rest ("laut Rehn")."""
    words = (document.tokens[i].text.lower() for i in document.children(word))
    return not word_set("pronouns", "before_sources").isdisjoint(words)


def _borrows_subject(document: Document, verb: int) -> bool:
    """Whether the verb belongs to a clause under another one and has no finite form."""
    token = document.tokens[verb]
    if token.head < 0 or not token.deprel.startswith(OPEN_CLAUSES):
        return False
    words = (document.tokens[i] for i in (verb, *document.children(verb)))
    return not any(t.upos in ("VERB", "AUX") and t.feats.get("VerbForm") == "Fin" for t in words)


def _subjects_lent_to(document: Document, infinitive: int) -> list[int]:
    """Who does what an infinitive tells: the subject of the verb above, or whom it asks, accuses or lets do it."""
    above = document.children(document.tokens[infinitive].head)
    subjects = [i for i in above if document.tokens[i].deprel.startswith("nsubj")]
    return list_asked(document, infinitive) or subjects


def _number(document: Document, index: int) -> str:
    """Singular or plural of "sie", by its verb."""
    token = document.tokens[index]
    verbs = [token.head] if token.head >= 0 else []
    # an auxiliary tells it for certain: many a participle looks like a finite form
    verbs = [c for v in verbs for c in document.children(v) if document.tokens[c].deprel in HELPERS] + verbs
    near = sorted(range(index - _REACH, index + _REACH), key=lambda i: (abs(i - index), i < index))
    verbs += [i for i in near if 0 <= i < len(document.tokens) and document.tokens[i].sentence == token.sentence]
    finite = next((document.tokens[i] for i in verbs if _is_finite(document.tokens[i])), None)
    if finite is None:
        return token.feats.get("Number", "Sing")
    one, word = tuple(word_set("verbs", "one_in_n")), finite.text.lower()  # "kann"
    return "Plur" if word.endswith(("n", "sind")) and not word.endswith(one) else "Sing"


def _is_finite(token: Token) -> bool:
    if token.upos not in ("VERB", "AUX") or token.feats.get("VerbForm", "Fin") != "Fin":
        return False
    return "Number" in token.feats or token.text.lower() == "seien"


def _is_relative(document: Document, index: int) -> bool:
    """Whether the word opens a relative clause: after a comma, not before a noun or adjective."""
    token = document.tokens[index]
    if _is_article(document, index):
        return False
    if token.feats.get("PronType") == "Rel":
        return True
    if token.upos != "PRON" or index == 0:
        return False
    return document.tokens[index - 1].text == ","


def _is_article(document: Document, index: int) -> bool:
    """Whether the word belongs to a noun between commas, or to "the others" before a verb in second place."""
    token, behind = document.tokens[index], document.tokens[index + 1 : index + 4]
    if len(behind) < len(("die", "anderen", "schwiegen")):
        return False
    if token.deprel == "det" and token.head == index + 1 and behind[1].text == ",":
        return behind[0].upos in ("NOUN", "PROPN")
    rest = behind[0].text in word_set("determiners", "rest") and _is_finite(behind[1])
    return rest and behind[2].upos not in ("PUNCT", "CCONJ", "VERB", "AUX")


def _relative(document: Document, index: int) -> MentionFrame:
    token = document.tokens[index]
    gender, number = gender_of(token), token.feats.get("Number")
    if token.deprel.startswith("nsubj") and token.text.lower() in MALE_OR_NEUTER:
        gender = MALE_OR_NEUTER[token.text.lower()]
    if token.text.lower() == "die" and token.deprel.startswith("nsubj"):
        number = _number(document, index)
        gender = "f" if number == "Sing" else None
    return MentionFrame(
        span=token.span, form="pronoun", kind="person", relation="relative", base=token.text.lower(),
        gender=gender, number=number, subject=token.deprel.startswith("nsubj"),
    )  # fmt: skip
