select times.record_id, times.customer_id, customers.store_id, times.served_on, times.hours
from stg_service_time as times
inner join stg_customer as customers using (customer_id)
