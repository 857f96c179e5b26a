package org.fortranc.runtime.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.fortranc.runtime.ArrayView;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.Text;

/**
 * Defined input/output (F2018 12.6.4.8): the data transfers under way that have items of derived type with procedures
 * of their own, innermost first, and what these procedures are told. A procedure's transfers on the same unit are
 * children: they go on in the record of their parent.
 */
public final class Children {
    private final Deque<DataTransfer<?>> parents = new ArrayDeque<>();
    private Edit.Defined edit = DataTransfer.LIST_DIRECTED;
    /** The object of a namelist group that is processed last. */
    private NamelistElement element;

    Children() {}

    void enter(DataTransfer<?> parent) {
        parents.push(parent);
    }

    void leave(DataTransfer<?> parent) {
        parents.remove(parent);
    }

    /** The parent of a statement on a unit. */
    Optional<DataTransfer<?>> of(DataTransfer<?> child, int number) {
        for (DataTransfer<?> parent : parents)
            if (parent != child && parent.numberForChildren() == number)
                return Optional.of(parent);
        return Optional.empty();
    }

    /** Whether the number is that of an internal file of a transfer under way. */
    boolean isInternal(int number) {
        return parents.stream().anyMatch(p -> p.internal.isPresent() && p.numberForChildren() == number);
    }

    /** Whether a procedure is to process the next item; not after a condition. */
    public static boolean begin(Image image) {
        Children children = image.io().children();
        DataTransfer<?> parent = children.parents.element();
        if (parent.failed())
            return false;
        try {
            children.edit = parent.nextDefined();
            return true;
        } catch (IoException e) {
            parent.fail(e);
            return false;
        }
    }

    /** The next object of a namelist transfer that a procedure processes; blank if the transfer is complete. */
    public static Text object(Image image) {
        Children children = image.io().children();
        DataTransfer<?> parent = children.parents.element();
        if (parent.failed())
            return Text.of("");
        try {
            Optional<NamelistElement> next = parent.nextObject();
            if (next.isEmpty())
                return Text.of("");
            children.edit = DataTransfer.NAMELIST;
            children.element = next.get();
            return Text.of(next.get().path());
        } catch (IoException e) {
            parent.fail(e);
            return Text.of("");
        }
    }

    /** The subscript at this place, from 1, along the path of the object. */
    public static int subscript(Image image, long place) {
        return image.io().children().element.subscripts().get((int) place - 1);
    }

    /** The argument UNIT. */
    public static int unit(Image image) {
        return image.io().children().parents.element().numberForChildren();
    }

    /** The argument IOTYPE. */
    public static Text type(Image image) {
        return Text.of(image.io().children().edit.type());
    }

    /** The number of elements of the argument V_LIST. */
    public static int listSize(Image image) {
        return image.io().children().edit.list().size();
    }

    /** The argument V_LIST. */
    public static void list(Image image, ArrayView<?> values) {
        int[] into = (int[]) values.data;
        int at = values.base;
        for (int value : image.io().children().edit.list()) {
            into[at] = value;
            at += values.stride[0];
        }
    }

    /** The procedure has returned these values of IOSTAT and IOMSG. */
    public static void end(Image image, long status, Text message) {
        if (status != 0)
            image.io().children().parents.element().failInChild((int) status, message.trimmedString());
    }
}
