package vn.thanhdong.architecture.broken.unmarked;

/** Says nothing about null. */
class Unmarked {}
