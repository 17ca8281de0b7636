package jp.shisatsu.pages;

import java.beans.PropertyEditorSupport;

/**
 * Text as a reader typed it, without NUL, which PostgreSQL refuses, and without space
 * around it.
 */
class TypedText extends PropertyEditorSupport {

    @Override
    public void setAsText(String typed) {
        setValue(typed.replace("\0", "").strip());
    }

    @Override
    public String getAsText() {
        return String.valueOf(getValue());
    }

}
