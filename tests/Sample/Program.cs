using Windfall.Sample;

// bin/sample: draws the files of data/ into the folder given.
if (args is not [var folder])
{
    Console.Error.WriteLine("Usage: bin/sample [FOLDER]   (default: data)");
    return 2;
}

Directory.CreateDirectory(folder);
foreach (var (name, bytes) in Drawing.Files())
    File.WriteAllBytes(Path.Combine(folder, name), bytes);
return 0;
