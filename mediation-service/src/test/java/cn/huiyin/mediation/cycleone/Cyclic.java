package cn.huiyin.mediation.cycleone;

import cn.huiyin.mediation.cycletwo.Back;

/** Breaks the rule on purpose, with {@link Back}. */
public class Cyclic {
  Back back;
}
