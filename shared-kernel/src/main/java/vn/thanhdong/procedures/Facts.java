package vn.thanhdong.procedures;

/** Where the statements of a procedure come from, one by one. */
public record Facts(Fact name, Fact deadline, Fact fees, Fact documents, Fact steps) {}
