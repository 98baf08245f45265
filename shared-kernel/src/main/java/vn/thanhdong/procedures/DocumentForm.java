package vn.thanhdong.procedures;

/** In which form a document is handed in. */
public enum DocumentForm {
    ORIGINAL,
    COPY,
    ELECTRONIC
}
