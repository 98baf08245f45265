package vn.thanhdong.procedures.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void what_matched_is_told_from_what_did_not() {
        assertThat(Highlight.of("Đăng ký <em>khai sinh</em> lại"))
                .containsExactly(
                        new Highlight("Đăng ký ", false),
                        new Highlight("khai sinh", true),
                        new Highlight(" lại", false));
    }

    @Test
    void nothing_but_the_marks_is_ever_markup() {
        assertThat(Highlight.of("&lt;img src=x&gt; <em>&lt;b&gt;A &amp; B&lt;/b&gt;</em> <script>alert(1)</script>"))
                .containsExactly(
                        new Highlight("<img src=x> ", false),
                        new Highlight("<b>A & B</b>", true),
                        new Highlight(" <script>alert(1)</script>", false));
    }

    @Test
    void a_mark_that_never_ends_is_text() {
        assertThat(Highlight.of("a <em>b")).containsExactly(new Highlight("a <em>b", false));
        assertThat(Highlight.of("")).isEmpty();
    }
}
