using System.IO.Compression;
using System.Text;

namespace Windfall.Sample;

/// <summary>Files in one, the same bytes on every machine: not compressed, with a time that is given.</summary>
static class Packing
{
    public static byte[] Zip(IEnumerable<(string Name, string Text)> files, DateTimeOffset madeAt)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = madeAt;
                using var stream = entry.Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }
}
