package cn.huiyin.reporting.rollup;

import cn.huiyin.reporting.figures.Entry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 一组事实的计数明细. */
record GroupEntry(String groupKey, Entry entry) {

  /**
   * Entries of a group with equal ones added up and zeros left out, so that two lists are the same
   * exactly when they say the same.
   */
  static Set<GroupEntry> canonical(String groupKey, Stream<Entry> entries) {
    Map<Entry, Long> sums = new LinkedHashMap<>();
    entries.forEach(entry -> sums.merge(quantified(entry, 0), entry.quantity(), Long::sum));
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue() != 0)
        .map(sum -> new GroupEntry(groupKey, quantified(sum.getKey(), sum.getValue())))
        .collect(Collectors.toSet());
  }

  private static Entry quantified(Entry entry, long quantity) {
    return new Entry(
        entry.metric(), entry.day(), entry.caseId(), quantity, entry.dims(), entry.sealed());
  }
}
