"""The Lagebild corpus: stand-off annotation of German news articles, without their texts."""
