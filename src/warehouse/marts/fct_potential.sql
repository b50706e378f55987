select customer_id, assessed_on, score
from stg_potential_assessment
