-- Losses of papers: how many were lost by neglect or against the borrowing rules (P02-23)?
select
  'archive.loss' as question_id,
  loss_id as subject_id, store_id, employee_id, found_on as happened_on,
  pieces as asked,
  case when cause = 'other' then pieces else 0 end as met
from stg_archive_loss
