package jp.shisatsu.pages;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** A page of a list as its address names it, from 1. */
record PageNumber(int value) {

    static final int SIZE = 20;

    static final int LAST = 10_000;

    PageNumber {
        if (value < 1 || value > LAST) {
            throw new IllegalArgumentException("there is no page " + value);
        }
    }

    /** Spring calls this for a request parameter. */
    public static PageNumber of(String typed) {
        return new PageNumber(Integer.parseInt(typed));
    }

    Pageable pageable() {
        return PageRequest.of(value - 1, SIZE);
    }

}
