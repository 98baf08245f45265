package vn.thanhdong.procedures.projection;

import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;

/** What a procedure is searched by. */
record ProcedureDocument(
        ProcedureCode code, String name, String wholeName, String nameEn, String summary, String field) {

    static ProcedureDocument of(Procedure procedure) {
        return new ProcedureDocument(
                procedure.code(),
                procedure.name().vi(),
                procedure.name().vi(),
                procedure.name().en(),
                procedure.summary().vi(),
                procedure.field().vi());
    }
}
