package vn.thanhdong.procedures.event;

import vn.thanhdong.event.DomainEvent;

/** Something that happened to the catalogue of procedures. */
public sealed interface ProcedureEvent extends DomainEvent permits ProcedurePublished, ProcedureWithdrawn {

    /** The aggregate of all publications: two administrators at once are decided one after the other. */
    String CATALOGUE = "procedure-catalogue";
}
