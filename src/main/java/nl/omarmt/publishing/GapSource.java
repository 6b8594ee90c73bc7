package nl.omarmt.publishing;

import java.util.List;

/** Sees what content of one kind still misses where that content cannot look by itself: with other modules. */
public interface GapSource {

    Kind kind();

    /** What is missing besides {@link Content#gaps()} of the content of this number. */
    List<Gap> gaps(long id);

    /** The same of a text that is stored nowhere, by the form in which it was typed. */
    List<Gap> gaps(Record form);
}
