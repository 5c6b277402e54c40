tolokSearch("title-0","jelas:Bf next:BP steps:BP surat:Bf yang:Bf");
