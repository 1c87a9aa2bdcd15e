package org.shouwang.county.carrying;

import java.util.List;
import java.util.SortedMap;
import org.shouwang.platform.sync.Holding.Gap;
import org.shouwang.platform.sync.ParkReason;

/**
 * What became of a file.
 *
 * @param records that were in it
 * @param takenIn those that have their place now, with those that had waited for them
 * @param known those that were here already, wherever they are
 * @param waiting records of the node that wait for earlier ones, from this file or another
 * @param parked those that were kept aside, by reason
 * @param lives how far each life of the node's log is known without a hole
 * @param gaps what is missing before records that wait
 */
record CarriedIn(
        String node,
        long records,
        long takenIn,
        long known,
        long waiting,
        SortedMap<ParkReason, Long> parked,
        SortedMap<Integer, Long> lives,
        List<Gap> gaps) {}
