-- What there is to see and hear, for who cannot see or hear the video; or the address at which that can be read.
alter table report_section
  add column video_text text not null default '' check (length(video_text) <= 5000 and (video_text = '' or kind = 'VIDEO'));
alter table report_section alter column video_text drop default;
