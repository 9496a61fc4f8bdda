-- 发明的信访件 for the search benchmark: :rows petitions over five years, the newest written last, as a
-- county would have registered them. Texts are composed of phrases; names of places and firms are made
-- of characters drawn at random, so that there are pieces of every rarity.
select setseed(0.42);
-- Built anew at the end by the definition the migrations gave it: a million single entries take longer.
select pg_get_indexdef('petition_content_grams'::regclass) as grams \gset
drop index petition_content_grams;
create function pg_temp.pick(words text[]) returns text language sql volatile as
  $$ select words[1 + floor(random() * cardinality(words))::int] $$;
create function pg_temp.named(n int) returns text language sql volatile as
  $$ select string_agg(substr('安邦宝昌成诚达德鼎东方丰福富高光广国海豪恒宏华辉汇嘉建江金锦晶景巨康乐力联龙隆茂美明南宁鹏祺强庆荣瑞润森山尚盛顺泰腾天通旺伟祥鑫兴雄旭阳益永裕源远泽振志中卓忠', 1 + floor(random() * 90)::int, 1), '') from generate_series(1, n) $$;

create temp table subject (no int, code text, wrong text[]);
insert into subject values
  (0, '07', '{夜里切割噪声很大,粉尘飘进屋里,污水直接排到河沟,露天焚烧垃圾气味刺鼻,养殖废水排到海边滩涂发臭}'),
  (1, '04', '{拖欠工资四万多元,口头辞退不付补偿金,工伤认定迟迟没有决定,养老保险断缴不能补缴,不签劳动合同}'),
  (2, '03', '{征收店面补偿单价比邻村低,安置房四年没有交付,过渡费停发,征地款没有到账,拆迁协议没有履行}'),
  (3, '01', '{把承包地收回转包给别人,排水渠被填一下雨就淹,果树被砍要求赔偿,村集体分红不公开,灌溉水泵损坏}'),
  (4, '06', '{小区电梯停用一个月,楼盘延期交房三年,物业收了维修费不修,停车位被占用,下水道堵塞污水横流}'),
  (5, '10', '{进村公路路面塌了大坑,早班公交不到村口,路灯长期不亮,货车超载压坏路面,学校门口没有斑马线}'),
  (6, '09', '{小吃店被罚五千元处罚过重,超市卖过期食品,预付卡老板跑路,电动车电池质量差,药店乱收费}'),
  (7, '08', '{小学以名额已满为由不收,培训班收了学费后关门,民办教师教龄没有落实补助,校车接送不安全}');

create temp table drawn as
select n,
  now() - (:rows - n) * interval '157 seconds' as received_at,
  floor(8 * power(random(), 1.5))::int as subject,
  100 + floor(12 * random())::int as town,
  floor(40 * power(random(), 2))::int as unit,
  random() as luck
from generate_series(1, :rows) as n;

insert into petition (id, row_version, event_version, stage, owner_unit, last_step_on, sealed,
  petition_no, received_on, received_at, channel, division_code, party_size, claim_count, joint,
  anonymous, notice_owed, bureau_code, kind, route, subject_code, unit_code, matter_no,
  first_of_matter, dispatch_unit, handling_round, extended_days, void_requested, urgent, supervised,
  mediation, registrar, query_code_hash)
select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 1, 5,
  case when luck < 0.93 or n < :rows * 0.9 then 'CONCLUDED' when luck < 0.95 then 'REGISTERED'
    when luck < 0.97 then 'WITH_UNIT' else 'IN_HANDLING' end,
  'U-' || unit, received_at::date, luck > 0.5 and luck < 0.51,
  'BENCH-' || n, received_at::date, received_at,
  (array['WEB','WEB','PHONE','LETTER','VISIT','FAX'])[1 + n % 6], '350521' || town, 1, 1, false,
  false, true, 'U-XFJ', case when luck < 0.85 then 'APPEAL' else 'SUGGESTION' end,
  'R31_' || 1 + n % 6, '0' || subject, 'U-' || unit, 'M-' || n, true, 'U-' || unit, 1, 0, false,
  false, false, 'NONE', 'a1b2c3', decode(md5(n::text), 'hex')
from drawn order by n;

insert into petition_content (petition_id, row_version, received_at, body, place)
select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 0, received_at,
  pg_temp.pick('{我家住在,反映,我们村,我是,关于,请问}') || pg_temp.named(2)
    || pg_temp.pick('{村的事,村口的石材加工厂,路工地,小区,镇的店面,公司}') || '：'
    || pg_temp.named(3) || pg_temp.pick('{公司,工厂,商行,合作社,项目部}')
    || pg_temp.pick(s.wrong) || '，' || pg_temp.pick(s.wrong) || '，'
    || pg_temp.pick('{多次找村里没有人管,打过电话没有回音,老人孩子睡不好,一直拖到现在,附有照片和单据,邻居都可以作证}')
    || '，电话' || floor(random() * 10000000)::int || '，'
    || case when n % 50000 = 7 then '住鱻麤龘靐路，' else '' end
    || pg_temp.pick('{请有关部门查处,请求落实政策,希望尽快答复,要求书面回复,请县里协调解决}') || '。',
  '第' || n % 20 || '村'
from drawn d join subject s on s.no = d.subject order by d.n;

set maintenance_work_mem = '512MB';
:grams;
vacuum analyze petition;
vacuum analyze petition_content;
