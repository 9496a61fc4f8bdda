package cn.huiyin.petition.guard.domain;

import cn.huiyin.kit.problem.Problems;

/** Breaks the rule on purpose: a domain that knows of HTTP. */
public class Impure {
  RuntimeException answer() {
    return Problems.notFound();
  }
}
