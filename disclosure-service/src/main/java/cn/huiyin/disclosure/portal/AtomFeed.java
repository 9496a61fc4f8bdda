package cn.huiyin.disclosure.portal;

import cn.huiyin.disclosure.casework.OrganSettings;
import cn.huiyin.disclosure.domain.item.DisclosureItem;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Atom订阅 (RFC 4287): ids that never change, updated by the last change the public saw. */
@ApplicationScoped
public class AtomFeed {
  private static final String PATH = "/api/v1/public/disclosures";

  private final OrganSettings organ;

  @Inject
  public AtomFeed(OrganSettings organ) {
    this.organ = organ;
  }

  /** The feed of these items, last changed first, with links under this base. */
  String write(List<DisclosureItem> changed, URI base) {
    Feed feed = new Feed("atom_1.0");
    feed.setId("urn:uuid:" + feedId());
    feed.setTitle(organ.publisher() + "政府信息公开");
    feed.setUpdated(
        Date.from(changed.isEmpty() ? Instant.EPOCH : changed.get(0).publicChangedAt()));
    feed.setAuthors(List.of(publisher()));
    feed.setOtherLinks(
        List.of(link("self", "application/atom+xml", base.resolve(PATH + "/feed.atom"))));
    feed.setAlternateLinks(List.of(link("alternate", "application/json", base.resolve(PATH))));
    feed.setEntries(changed.stream().map(item -> entry(item, base)).toList());
    try {
      return new WireFeedOutput().outputString(feed, true);
    } catch (FeedException e) {
      throw new IllegalStateException("a feed of our own making is complete", e);
    }
  }

  private UUID feedId() {
    String name = "disclosures/" + organ.orgCode();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private Person publisher() {
    Person person = new Person();
    person.setName(organ.publisher());
    return person;
  }

  private static Entry entry(DisclosureItem item, URI base) {
    Entry entry = new Entry();
    entry.setId("urn:uuid:" + item.id());
    entry.setUpdated(Date.from(item.publicChangedAt()));
    EntryText text = EntryText.of(PublicEntry.of(item));
    entry.setPublished(text.published());
    entry.setTitle(text.title());
    entry.setSummary(text.summary());
    entry.setCategories(List.of(text.category()));
    entry.setAlternateLinks(
        List.of(link("alternate", "application/json", base.resolve(PATH + "/" + item.id()))));
    return entry;
  }

  private static Link link(String rel, String type, URI href) {
    Link link = new Link();
    link.setRel(rel);
    link.setType(type);
    link.setHref(href.toString());
    return link;
  }
}
