alter table report_section
  add column video_poster_id uuid check (video_poster_id is null or kind = 'VIDEO');
