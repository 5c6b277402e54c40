print("sample-data")
