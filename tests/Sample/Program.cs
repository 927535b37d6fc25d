using Windfall.Sample;

// bin/sample: draws the files of data/ into the folder given.
if (args is not [var folder])
{
    Console.Error.WriteLine("Usage: bin/sample [FOLDER]   (default: data)");
    return 2;
}

foreach (var (name, bytes) in Drawing.Files())
{
    var path = Path.Combine(folder, name);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllBytes(path, bytes);
}
return 0;
