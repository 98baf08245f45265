package vn.thanhdong.territory;

/** A place on the map in degrees, WGS 84. */
public record Position(double lat, double lon) {

    public Position {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("Not a place on earth: " + lat + ", " + lon);
        }
    }
}
