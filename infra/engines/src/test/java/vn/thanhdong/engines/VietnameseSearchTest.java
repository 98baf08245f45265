package vn.thanhdong.engines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VietnameseSearchTest {

    private static final String INDEX = """
            {"settings": {"analysis": {
               "filter": {"beginnings": {"type": "edge_ngram", "min_gram": 2, "max_gram": 10}},
               "analyzer": {
                 "folded": {"tokenizer": "standard", "filter": ["lowercase", "asciifolding"]},
                 "typed": {"tokenizer": "whitespace", "filter": ["lowercase", "asciifolding", "beginnings"]}},
               "normalizer": {"code": {"type": "custom", "filter": ["lowercase", "asciifolding", "trim"]}}}},
             "mappings": {"dynamic": "strict", "properties": {
               "name": {"type": "text", "analyzer": "folded",
                        "fields": {"typed": {"type": "text", "analyzer": "typed", "search_analyzer": "folded"}}},
               "code": {"type": "keyword", "normalizer": "code"}}}}
            """;

    private static Requests requests = new Requests(SharedEngines.elasticsearchUri());

    @BeforeAll
    static void indexOneProcedure() {
        requests.put("/procedures", INDEX);
        requests.put("/procedures/_doc/1?refresh=true", "{\"name\": \"Đăng ký khai sinh\", \"code\": \" Đ-230615 \"}");
    }

    @Test
    void finds_words_with_marks_by_words_without_and_highlights_the_original() {
        String answer = requests.post("/procedures/_search", """
                {"query": {"match": {"name": {"query": "dang ky khai sinh", "operator": "and"}}},
                 "highlight": {"fields": {"name": {}}}}
                """);
        assertThat(answer).contains("<em>Đăng</em> <em>ký</em> <em>khai</em> <em>sinh</em>");
    }

    @Test
    void finds_a_word_by_its_beginning() {
        assertThat(requests.post("/procedures/_search", "{\"query\": {\"match\": {\"name.typed\": \"kha\"}}}"))
                .contains("Đăng ký khai sinh");
    }

    @Test
    void finds_a_code_whatever_its_case_marks_and_spaces() {
        assertThat(requests.post("/procedures/_search", "{\"query\": {\"term\": {\"code\": \"d-230615\"}}}"))
                .contains("Đăng ký khai sinh");
    }

    @Test
    void shows_what_it_makes_of_a_text() {
        String answer = requests.post(
                "/_analyze", "{\"tokenizer\": \"letter\", \"filter\": [\"asciifolding\"], \"text\": \"Đường-Hoà\"}");
        assertThat(answer).contains("\"Duong\"", "\"Hoa\"");
    }
}
