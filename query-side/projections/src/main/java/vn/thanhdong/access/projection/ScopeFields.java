package vn.thanhdong.access.projection;

import java.util.List;

/**
 * Names of the keyword fields of an index that decide who may see a document, as {@link Scoped} does for one document.
 *
 * @param persons owner and who filed it
 * @param desks who took it in
 * @param workers who works on it
 * @param waitsAt where it waits
 * @param area where the matter belongs
 * @param procedure code of its procedure
 * @param submittedAt when it was submitted, a date
 */
public record ScopeFields(
        List<String> persons,
        String desks,
        String workers,
        String waitsAt,
        String area,
        String procedure,
        String submittedAt) {

    public ScopeFields {
        persons = List.copyOf(persons);
    }
}
