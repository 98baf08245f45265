package vn.thanhdong.projection;

import java.time.Instant;

/** The document of a parcel; its trail shows whether an event was lost, doubled or out of order. */
public record Parcel(String parcel, String sender, String weight, int moves, String trail, Instant last) {}
