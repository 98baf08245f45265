package vn.thanhdong.command;

import vn.thanhdong.language.Phrase;

/**
 * One reason why a command was refused.
 *
 * @param code stable name, for tests, logs and other systems
 * @param sentence what is wrong and what to do about it, in both languages
 * @param field field that it concerns; empty when it concerns the whole
 */
public record Rejection(String code, Phrase sentence, String field) {}
