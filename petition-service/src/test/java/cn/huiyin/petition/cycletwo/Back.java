package cn.huiyin.petition.cycletwo;

import cn.huiyin.petition.cycleone.Cyclic;

/** The way back of {@link Cyclic}. */
public class Back {
  Cyclic cyclic;
}
