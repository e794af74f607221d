"""One pack per language: text becomes an analysed document."""

from lagebild.languages.pack import LanguagePack, load_pack

__all__ = ["LanguagePack", "load_pack"]
