"""Sentences that the tests of several modules read."""

SINKS = (
    "Rehn/Rehn/PROPN/2/nsubj betonte/betonen/VERB/0/root/Mood=Ind|Tense=Past|VerbForm=Fin +,/,/PUNCT/11/punct "
    "dass/dass/SCONJ/11/mark die/der/DET/6/det Werke/Werk/NOUN/11/nsubj +,/,/PUNCT/6/punct "
    "sollte/sollen/AUX/11/aux/Mood=Sub|Tense=Past|VerbForm=Fin der/der/DET/10/det See/See/NOUN/11/obj "
    "sinken/sinken/VERB/2/ccomp/VerbForm=Inf +,/,/PUNCT/15/punct den/der/DET/14/det Betrieb/Betrieb/NOUN/15/obj "
    "drosseln/drosseln/VERB/11/advcl/VerbForm=Inf würden/werden/AUX/15/aux/Mood=Sub|Tense=Past|VerbForm=Fin "
    "+././PUNCT/2/punct"
)
