package vn.thanhdong.procedures;

import vn.thanhdong.language.Phrase;

/**
 * A document that belongs to a dossier.
 *
 * @param count how many copies
 * @param required false when it is asked for in some cases only
 */
public record RequiredDocument(String id, Phrase name, DocumentForm form, int count, boolean required) {}
