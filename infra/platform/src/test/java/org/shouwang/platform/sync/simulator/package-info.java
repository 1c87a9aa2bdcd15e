/**
 * Node and county, simulated under every failure we can think of. The protocol is the real one, and so are the bytes and
 * hashes of records and statements; disks, brokers, lines, clocks, signatures and people are simulated, in one thread and a
 * time of their own, so that a seed is a run and the same seed the same run. {@link SimNode} does what the node's driver
 * does, write by write, and may die before and after each; {@link SimCounty} takes a batch as one transaction;
 * {@link Nemesis} decides what goes wrong; {@link Auditor} knows what truly happened and what must never be so; and
 * {@link Planted} lists mistakes that have to be noticed, or the rest proves nothing.
 *
 * <p>Simulated: machines that die between two writes, disks set back with and without their witness, machines destroyed and
 * replaced, the same machine twice, a county restored from an older backup or begun empty, with its enrolments, machines enrolled anew meanwhile, brokers that lose their tail or
 * everything, records that come twice, lines that are cut, records carried by hand at any later time, records forged,
 * altered, replayed and unsigned, clocks that jump by years.
 *
 * <p>Not simulated: disks that return other bytes than were written, half a transaction, a key that was stolen, order
 * turned round within one topic, payloads nobody can read, several statements of the county at once, anything about speed.
 *
 * <p>In the end all is healed, whoever is superseded is enrolled anew, and then: each event that a node stored and a disk
 * still has is in effect at the county once (I1, I3); every record of the county was made by its node (I2); each life is
 * whole and in order (I4); node and county hold the same records (I5); a county rebuilt from the nodes holds them too (I6).
 * I14 is watched at every step: a place that a node shows as reported was committed by the county with that hash, if not now
 * then before the backup that it was restored from, and a record shown as sent was given to the broker.
 */
@NullMarked
package org.shouwang.platform.sync.simulator;

import org.jspecify.annotations.NullMarked;
