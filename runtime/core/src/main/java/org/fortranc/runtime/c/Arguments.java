package org.fortranc.runtime.c;

import org.fortranc.runtime.Addresses;
import org.fortranc.runtime.Image;
import org.fortranc.runtime.ProgramPart;
import org.fortranc.runtime.StorageAddresses;

/** Addresses of arguments, which are good while a call lasts: those that C is given, and those that C gives. */
public final class Arguments extends StorageAddresses implements ProgramPart {
    private final Image image;
    private SharedMemory memory;
    private Addresses addresses;

    public Arguments(Image image) {
        this.image = image;
    }

    @Override public void link() {
        memory = image.unit(Functions.class).memory();
        addresses = image.unit(Addresses.class);
    }

    @Override protected long base(Object storage) {
        return memory.pass(storage);
    }

    @Override public long of(Object structure) {
        if (structure == null) return 0;
        var home = addresses.home(structure);
        return of(home.storage(), home.offset());
    }

    @Override public long ofElement(Object[] array, int index, long bytes) {
        if (array == null) return 0;
        addresses.settle(array, bytes);
        return of(array, index * bytes);
    }

    @Override protected Location find(long address, Class<?> type, long element, int slots, long count) {
        return memory.find(address, type, element, slots, count, true);
    }
}
