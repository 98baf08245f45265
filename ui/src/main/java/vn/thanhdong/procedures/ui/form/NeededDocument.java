package vn.thanhdong.procedures.ui.form;

import java.util.ArrayList;
import java.util.List;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormCheck;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.ui.Names;

/**
 * A document to be uploaded: one that the procedure names, or a field of its form that takes a file.
 *
 * @param id what the attachment refers to
 * @param name in the viewer's language
 */
public record NeededDocument(String id, String name, boolean required) {

    /** What is asked for, given the answers. */
    public static List<NeededDocument> of(Procedure procedure, FormContent content) {
        var needed = new ArrayList<NeededDocument>();
        procedure
                .documents()
                .forEach(document ->
                        needed.add(new NeededDocument(document.id(), Names.of(document.name()), document.required())));
        procedure.form().stream()
                .filter(field -> field.type() == FieldType.FILE && FormCheck.applies(field, content))
                .forEach(
                        field -> needed.add(new NeededDocument(field.id(), Names.of(field.label()), field.required())));
        return needed;
    }
}
