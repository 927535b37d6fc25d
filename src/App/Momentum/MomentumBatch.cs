using System.Globalization;
using System.IO.Compression;
using System.Text;
using Windfall.App.Frame;
using Windfall.Core;
using Windfall.Core.Momentum;

namespace Windfall.App.Momentum;

/// <summary>Forecasts for people with tables of their own. Each verb returns its exit code.</summary>
sealed class MomentumBatch(Shell shell)
{
    const long ModelLimit = 64 << 20;

    public int Learn(string[] tables, double[] ages, string to, string? source, bool plain) => Guarded(() =>
    {
        var cascades = new List<Cascade>();
        foreach (var path in tables)
        {
            if (Table(path) is not { } table)
                return 1;
            cascades.AddRange(table.Cascades);
        }

        source ??= string.Join(", ", tables.Select(Path.GetFileName));
        if (GrowthLearner.Learn(cascades, ages, source, plain) is not { } model)
            return Refuse(Say("momentum.nothing_to_learn", cascades.Count));

        Write(to, model.ToJson() + "\n");
        return 0;
    });

    public int Forecast(string path, double age, string modelPath, string to) => Guarded(() =>
    {
        GrowthModel model;
        try
        {
            model = GrowthModel.Parse(ModelText(modelPath));
        }
        catch (OtherVersionException)
        {
            return Refuse(Say("momentum.other_version", modelPath));
        }
        catch (FormatException)
        {
            return Refuse(Say("momentum.not_a_model", modelPath));
        }
        if (Table(path) is not { } table)
            return 1;

        var lines = new StringBuilder("cascade_id,observe_seconds,predicted_final,lo80,hi80\n");
        foreach (var cascade in table.Cascades)
        {
            var (low, median, high) = model.Ahead(cascade, age).FromWhole(cascade.At(age) ?? 0);
            lines.Append(CultureInfo.InvariantCulture, $"{Quoted(cascade.Id)},{age:0.###},{median:0},{low:0},{high:0}\n");
        }
        Write(to, lines.ToString());
        return 0;
    });

    public int Explain(string path, string to) => Guarded(() =>
    {
        if (Table(path) is not { } table)
            return 1;

        var lines = new StringBuilder("cascade_id,label,onset_seconds,alarm_seconds\n");
        foreach (var cascade in table.Cascades)
        {
            var jump = JumpReader.Read(cascade);
            var label = jump?.Label switch { CauseLabel.Sharing => "sharing", CauseLabel.External => "external", _ => "none" };
            lines.Append(CultureInfo.InvariantCulture, $"{Quoted(cascade.Id)},{label},{jump?.Onset:0.###},{jump?.Alarm:0.###}\n");
        }
        Write(to, lines.ToString());
        return 0;
    });

    static string Quoted(string id) => id[0] != '"' && !id.Contains(',', StringComparison.Ordinal) ? id : $"\"{id.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    int Guarded(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse(Say("momentum.no_such_file", e is FileNotFoundException { FileName: { } file } ? Path.GetRelativePath(".", file) : e.Message));
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return Refuse(e.Message);
        }
    }

    string Say(string key, object about) => new Phrase(key, about).Say(shell.Culture);

    int Refuse(string because)
    {
        shell.Error.WriteLine(because);
        return 1;
    }

    static string ModelText(string path)
    {
        using var file = File.OpenRead(path);
        if (file.Length > ModelLimit)
            throw new FormatException("Not a growth model: larger than 64 MB.");
        using var text = new StreamReader(file);
        return text.ReadToEnd();
    }

    CascadeTable? Table(string path)
    {
        using var raw = new BufferedStream(path == "-" ? shell.In : File.OpenRead(path), 1 << 16);
        using var text = new StreamReader(Unzipped(raw));
        var (table, refusal) = CascadeTable.Read(text, path == "-" ? "standard input" : path);
        if (refusal is not null)
            shell.Error.WriteLine(refusal);
        foreach (var unreadable in table?.Unreadable ?? [])
            shell.Error.WriteLine(unreadable);
        if (table is { UnreadableLines: > 0 and var bad } && bad > table.Unreadable.Count)
            shell.Error.WriteLine(Say("momentum.more_lines", bad - table.Unreadable.Count));
        return table;
    }

    /// <summary>Gzip begins with 1F 8B (RFC 1952); no table does.</summary>
    static Stream Unzipped(BufferedStream raw)
    {
        Span<byte> start = stackalloc byte[2];
        var length = raw.ReadAtLeast(start, 2, throwOnEndOfStream: false);
        var head = new MemoryStream(start[..length].ToArray(), writable: false);
        var whole = new Prefixed(head, raw);
        return length == 2 && start[0] == 0x1F && start[1] == 0x8B ? new GZipStream(whole, CompressionMode.Decompress) : whole;
    }

    void Write(string path, string text)
    {
        if (path == "-")
            shell.Out.Write(Encoding.UTF8.GetBytes(text));
        else
            File.WriteAllText(path, text);
    }

    /// <summary>Standard input cannot seek back; so what was looked at is put in front again.</summary>
    sealed class Prefixed(Stream head, Stream rest) : Stream
    {
        public override int Read(Span<byte> into) => head.Read(into) is > 0 and var read ? read : rest.Read(into);

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
