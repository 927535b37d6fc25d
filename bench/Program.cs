Console.WriteLine("benches: none yet");
