package cn.huiyin.mediation.cycletwo;

import cn.huiyin.mediation.cycleone.Cyclic;

/** The way back of {@link Cyclic}. */
public class Back {
  Cyclic cyclic;
}
