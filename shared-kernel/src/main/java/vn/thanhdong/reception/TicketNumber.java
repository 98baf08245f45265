package vn.thanhdong.reception;

/**
 * The number that somebody waits with (số thứ tự). Each day at each desk both rows begin at 1.
 *
 * @param number from 1
 * @param priority whether it is of the row of those whom the law lets go first
 */
public record TicketNumber(int number, boolean priority) {

    public TicketNumber {
        if (number < 1) {
            throw new IllegalArgumentException("Numbers begin at 1: " + number);
        }
    }

    /** As it stands on paper and screens, the same in every language: {@code 007}, {@code ƯT07} (ưu tiên). */
    public String label() {
        return priority ? "ƯT%02d".formatted(number) : "%03d".formatted(number);
    }
}
