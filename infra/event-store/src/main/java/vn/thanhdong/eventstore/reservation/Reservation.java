package vn.thanhdong.eventstore.reservation;

/**
 * A code that belongs to one owner and to nobody else for ever.
 *
 * @param scope within which the code is unique, such as {@code dossier/H23}
 * @param ownerId id of the aggregate that asked, optionally followed by {@code #} and what it is for
 */
public record Reservation(String scope, String code, String ownerId) {}
