package cn.huiyin.disclosure.drafting;

import cn.huiyin.disclosure.casework.OrganSettings;
import cn.huiyin.disclosure.domain.item.DisclosureItems;
import cn.huiyin.disclosure.domain.item.draft.IndexNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** 索引号的编制: the next number of the year of formation under the organ's code. */
@ApplicationScoped
public class IndexNumbers {
  private final DisclosureItems items;
  private final OrganSettings settings;

  @Inject
  public IndexNumbers(DisclosureItems items, OrganSettings settings) {
    this.items = items;
    this.settings = settings;
  }

  /** A number never given before. */
  public IndexNumber next(LocalDate formedOn) {
    int year = formedOn.getYear();
    return new IndexNumber(settings.orgCode(), year, items.nextSerial(year));
  }
}
