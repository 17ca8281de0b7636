package jp.shisatsu.pages;

import java.beans.PropertyEditorSupport;

/** Text as it was typed, without NUL, which PostgreSQL refuses. */
class TypedText extends PropertyEditorSupport {

    @Override
    public void setAsText(String typed) {
        setValue(typed.replace("\0", ""));
    }

    @Override
    public String getAsText() {
        return String.valueOf(getValue());
    }

}
