-- One row per delivery that has an archive package: the first one handed over.
select *
from stg_archive_package
qualify row_number() over (partition by delivery_id order by handed_over_on, package_id) = 1
