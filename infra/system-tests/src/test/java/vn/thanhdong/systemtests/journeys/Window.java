package vn.thanhdong.systemtests.journeys;

import com.microsoft.playwright.Browser;

/** The window through which somebody looks at the pages. */
enum Window {
    /** A screen at a desk. */
    DESK(1400, 900, 1, false),
    /** A smaller screen at a desk. */
    SMALL_DESK(1280, 800, 1, false),
    /** The smaller screen at 125 %: as many pixels, fewer of the page's. */
    ENLARGED(1024, 640, 1.25, false),
    PHONE(390, 844, 2, true);

    private final int width;
    private final int height;
    private final double scale;
    private final boolean phone;

    Window(int width, int height, double scale, boolean phone) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.phone = phone;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(scale)
                .setIsMobile(phone)
                .setHasTouch(phone)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh");
    }
}
