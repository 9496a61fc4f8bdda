package cn.huiyin.petition.samematter;

/** 比对的取数: by marks of persons, and by place among the newest; never by a scan. */
final class ComparisonSql {
  private static final String TRAITS =
      """
      select p.id, p.petition_no, p.stage, p.matter_no, p.division_code, p.channel, p.source_mark,
        p.party_size, p.received_at, coalesce(p.dispatch_unit, p.unit_code) as unit, c.body, c.place,
        encode(i.id_number_index, 'hex') as id_number, encode(i.phone_index, 'hex') as phone,
        encode(i.name_index, 'hex') as name,
        array(select encode(mark, 'hex') from represented_person r,
          unnest(array[r.id_number_index, r.phone_index]) as mark
          where r.petition_id = p.id and r.left_on is null and mark is not null) as behind,
        (select k.started_on from petition_clock k where k.petition_id = p.id
          and k.clock = 'REVIEW_WIN30' and k.stopped_on is null limit 1) as window_started
      from petition p
        join petition_content c on c.petition_id = p.id
        left join petitioner i on i.petition_id = p.id
      """;

  /** The petition itself. */
  static final String ONE = TRAITS + " where p.id = ?";

  /** Earlier petitions of the same persons, or of the same place not long ago. */
  static final String EARLIER =
      """
      with mine as materialized (
        select id_number_index as mark from petitioner
          where petition_id = ? and id_number_index is not null
        union select id_number_index from represented_person
          where petition_id = ? and left_on is null and id_number_index is not null),
      dialled as materialized (
        select phone_index as mark from petitioner where petition_id = ? and phone_index is not null
        union select phone_index from represented_person
          where petition_id = ? and left_on is null and phone_index is not null),
      named as materialized (
        select name_index as mark from petitioner where petition_id = ? and name_index is not null),
      persons as (
        (select petition_id from petitioner where id_number_index in (select mark from mine)
          order by petition_id desc limit ?)
        union (select petition_id from petitioner where phone_index in (select mark from dialled)
          order by petition_id desc limit ?)
        union (select petition_id from petitioner where name_index in (select mark from named)
          order by petition_id desc limit ?)
        union (select petition_id from represented_person
          where id_number_index in (select mark from mine) order by petition_id desc limit ?)
        union (select petition_id from represented_person
          where phone_index in (select mark from dialled) order by petition_id desc limit ?)),
      near as (
        select id from petition where division_code = ? and received_at <= ? and received_at >= ?
          order by received_at desc, id desc limit ?)
      """
          + TRAITS
          + """
       where p.id = any(array(select petition_id from persons union select id from near))
        and p.id <> ? and p.received_at <= ? and p.stage <> 'VOID' and %s
      """;

  private ComparisonSql() {}
}
