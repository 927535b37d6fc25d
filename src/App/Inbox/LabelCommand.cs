using System.CommandLine;
using System.IO.Compression;
using Windfall.App.Frame;

namespace Windfall.App.Inbox;

/// <summary><c>windfall inbox label comments.jsonl --out labels.jsonl</c></summary>
static class LabelCommand
{

    public static Command Create(Shell shell)
    {
        var file = new Argument<string>("file") { Description = "JSON lines with id and text; may be gzip-compressed; - is standard input." };
        var output = new Option<string>("--out") { Description = "Where the JSON lines go: id, label, asks, reasons; - is standard output.", Required = true };
        var command = new Command("label", "Say what each comment is and whether it wants an answer.\n\nExample: windfall inbox label comments.jsonl --out labels.jsonl") { file, output };

        command.SetAction(ask =>
        {
            try
            {
                using var from = Open(ask.GetValue(file)!, shell);
                using var to = ask.GetValue(output) is { } path && path != "-" ? File.Create(path) : shell.Out;
                LabelBatch.Run(from, to);
                return 0;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or NotSupportedException)
            {
                shell.Error.WriteLine(problem.Message);
                return 1;
            }
        });
        return command;
    }

    /// <summary>Gzip is told by its first two bytes, whatever the file is called; what cannot be wound back is read whole.</summary>
    static Stream Open(string path, Shell shell)
    {
        Stream raw = path == "-" ? new MemoryStream() : File.OpenRead(path);
        if (path == "-")
            shell.In.CopyTo(raw);

        raw.Position = 0;
        var isGzip = raw.ReadByte() == 0x1F && raw.ReadByte() == 0x8B;
        raw.Position = 0;
        return isGzip ? new GZipStream(raw, CompressionMode.Decompress) : raw;
    }
}
