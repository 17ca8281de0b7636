package jp.shisatsu.pages;

import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.search.Order;

/** An order to list hits in. */
record OrderChoice(Order order, boolean current, Link link) {

    /** Without words to fit, nothing fits better than another. */
    static List<OrderChoice> of(SearchForm form, Link list) {
        return Stream.of(Order.values())
            .filter(order -> order != Order.RELEVANCE || !form.text().isEmpty())
            .map(order -> new OrderChoice(order, order == form.order(),
                    list.with("sort", usual(form, order) ? null : OrderInAddress.of(order))))
            .toList();
    }

    private static boolean usual(SearchForm form, Order order) {
        return order == (form.text().isEmpty() ? Order.NEWEST : Order.RELEVANCE);
    }

}
