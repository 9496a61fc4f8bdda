package cn.huiyin.petition.supervision.sweep;

import java.util.UUID;

/**
 * 待督办的线索: what a search found; the use case looks again under the petition's lock.
 *
 * @param line place of the clock's run or of the supervision among the petition's, or 0
 */
record Found(UUID petitionId, int line) {
  static final Found NOTHING = new Found(new UUID(0, 0), -1);
}
