tolokSearch("title-0","clear:BP letters:BP next:Bf steps:Bf");
