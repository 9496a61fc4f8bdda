package cn.huiyin.petition.cycleone;

import cn.huiyin.petition.cycletwo.Back;

/** Breaks the rule on purpose, with {@link Back}. */
public class Cyclic {
  Back back;
}
